import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  main: { display: "flex", flexDirection: "column", alignItems: "center", width: "100%" },
  message: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground1, padding: "10px" },
  list: { marginTop: "20px", padding: 0 },
  item: { display: "flex", alignItems: "center", paddingBottom: "20px" },
  icon: { marginRight: "10px" },
  text: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground1 },
});

export function HeroList({ message, items }) {
  const styles = useStyles();
  return (
    <div className={styles.main}>
      <h2 className={styles.message}>{message}</h2>
      <ul className={styles.list}>
        {items.map(({ icon, text }) => (
          <li className={styles.item} key={text}>
            <i className={styles.icon}>{icon}</i>
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
