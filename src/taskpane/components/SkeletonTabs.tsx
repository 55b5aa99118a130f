import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { usePane } from "./pane-context";
import { skeletonTabs } from "./skeleton-tabs";

const useStyles = makeStyles({
  bar: { flexShrink: 0, flexWrap: "wrap", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

/** 整篇 / 小节 / 排版 / 套用上年报告 */
export function SkeletonTabs() {
  const styles = useStyles();
  const { state, strings, dispatch } = usePane();
  return (
    <TabList
      className={styles.bar}
      aria-label={strings.skeleton.tabsLabel}
      size="small"
      appearance="subtle-circular"
      selectedValue={state.skeletonTab}
      onTabSelect={(_, { value }) => {
        const chosen = skeletonTabs.find(({ tab }) => tab === value);
        if (chosen) dispatch({ type: "skeletonTabChosen", tab: chosen.tab });
      }}
    >
      {skeletonTabs.map(({ tab }) => (
        <Tab key={tab} value={tab}>
          {strings.skeleton.tabs[tab]}
        </Tab>
      ))}
    </TabList>
  );
}
