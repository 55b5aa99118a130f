import type { Message } from "../../checks/types";
import type { SettingFault } from "../../layout/read-settings";
import { longestFontName, settingLimits } from "../../layout/setting-limits";

/** Why a setting of 排版 in a file cannot be used, without a full stop. */
export function layoutFaultText({ setting, reason }: SettingFault): Message {
  const name = setting.split(".").at(-1) ?? setting;
  const wanted = wantedOf(name, reason);
  return { zh: `“${name}”应是${wanted.zh}`, en: `“${name}” should be ${wanted.en}` };
}

function wantedOf(name: string, reason: SettingFault["reason"]): Message {
  switch (reason) {
    case "not-a-number":
    case "out-of-range":
      return numberOf(name);
    case "not-a-font":
      return { zh: `字体的名称，最多 ${longestFontName} 个字`, en: `the name of a font of at most ${longestFontName} characters` };
    case "unknown-choice":
      return { zh: "这几种之一：outside centre none", en: "one of outside, centre, none" };
    case "not-yes-or-no":
      return { zh: " true 或 false，不加引号", en: "true or false without quotes" };
    case "not-an-object":
      return { zh: "放在花括号里的内容", en: "an object in curly brackets" };
  }
}

function numberOf(name: string): Message {
  const limits = Object.entries(settingLimits).find(([key]) => key === name)?.[1];
  if (!limits) return { zh: "数字，不加引号", en: "a number without quotes" };
  const { least, most, unit } = limits;
  return { zh: ` ${least} 到 ${most} 之间的数字（${unit.zh}），不加引号`, en: `a number from ${least} to ${most} (${unit.en}) without quotes` };
}
