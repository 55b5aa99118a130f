import { makeStyles } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { Header } from "./Header";
import { HeroList } from "./HeroList";
import { TextInsertion } from "./TextInsertion";

const useStyles = makeStyles({ root: { minHeight: "100vh" } });

const items = [
  { icon: <Ribbon24Regular />, text: "Works in the document" },
  { icon: <LockOpen24Regular />, text: "Opens what was closed" },
  { icon: <DesignIdeas24Regular />, text: "Draws what was meant" },
];

export function Pane({ title }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Header logo="assets/icon-80.png" title={title} message="Good morning" />
      <HeroList message="What there is to do here" items={items} />
      <TextInsertion />
    </div>
  );
}
