import type { Section } from "../section-types";
import { workForms } from "./section-forms";
import { workKinds } from "./typical-kinds";

/** 业务和机关工作: what an administration is asked to account for. */
export const administrationSections: readonly Section[] = [
  {
    id: "indicators",
    topic: "business",
    forms: workForms,
    name: { zh: "主要指标和重点工作完成情况", en: "Targets and key tasks" },
    words: ["经济指标", "主要指标", "目标任务", "完成情况", "重点工作", "序时进度"],
    kinds: workKinds,
    heading: "主要指标和重点工作完成情况",
    text: [
      "对上级下达的目标任务逐项分解，按月统计、按季分析。{period}主要指标完成情况是{prompt:主要指标完成情况:列出主要指标的完成数、增幅和占目标的比例}。" +
        "承担重点工作{tally:重点工作:项}，完成{tally:完成重点工作:项}；承办上级督办事项{tally:上级督办事项:件}，办结{tally:办结上级督办事项:件}。" +
        "对{prompt:进度偏慢的工作:写明进度偏慢的工作及目前进度}逐项分析原因，由分管领导牵头调度，明确补救措施和完成时限。",
    ],
    brief:
      "承担重点工作{tally:重点工作:项}，完成{tally:完成重点工作:项}，主要指标完成情况是{prompt:主要指标完成情况:列出主要指标的完成数、增幅和占目标的比例}。",
  },
  {
    id: "proposals",
    topic: "business",
    forms: workForms,
    name: { zh: "人大建议和政协提案办理", en: "Proposals of deputies and members" },
    words: ["人大代表建议", "政协提案", "建议提案", "代表委员", "提案办理"],
    kinds: workKinds,
    heading: "办好建议提案，自觉接受监督",
    text: [
      "建立主要领导负总责、分管领导抓落实、承办科室具体办的工作机制，{period}承办人大代表建议{tally:人大代表建议:件}、政协提案{tally:政协提案:件}，" +
        "办理前主动联系、办理中上门沟通、办结后征求意见，走访代表委员{tally:走访代表委员:人次}，按期办结{tally:办结建议提案:件}。" +
        "对涉及{prompt:建议提案重点事项:写明代表委员关注的重点事项}的意见，纳入工作计划逐项落实，" +
        "{prompt:建议提案办理成效:写明建议提案办理的结果和评价}。",
    ],
    brief:
      "{period}承办人大代表建议{tally:人大代表建议:件}、政协提案{tally:政协提案:件}，按期办结{tally:办结建议提案:件}，" +
      "{prompt:建议提案办理成效:写明建议提案办理的结果和评价}。",
  },
  {
    id: "digital",
    topic: "business",
    forms: workForms,
    name: { zh: "政务公开和数字化改革", en: "Openness and digital work" },
    words: ["政务公开", "信息公开", "数字政府", "数字化", "一网通办", "数据共享"],
    kinds: workKinds,
    heading: "推进政务公开和数字化改革，方便群众办事",
    text: [
      "编制和更新主动公开目录，{period}公开政务信息{tally:公开政务信息:条}，办理依申请公开{tally:依申请公开:件}，发布政策解读{tally:政策解读:篇}。" +
        "推进数字化改革，网上可办事项{tally:网上可办事项:项}，数据能够共享的不再要求群众重复提交，" +
        "建设使用{prompt:数字化应用:填写数字化应用的名称}。规范政务新媒体和热线管理，办理群众留言和来电{tally:群众留言来电:件}，" +
        "{prompt:数字化改革成效:写明便民服务和工作效率方面的成效}。",
    ],
    brief:
      "{period}公开政务信息{tally:公开政务信息:条}，办理依申请公开{tally:依申请公开:件}，网上可办事项{tally:网上可办事项:项}，" +
      "{prompt:数字化改革成效:写明便民服务和工作效率方面的成效}。",
  },
  {
    id: "secrecy",
    topic: "business",
    forms: workForms,
    name: { zh: "保密和网络安全", en: "Secrecy and network security" },
    words: ["保密", "涉密", "网络安全", "密码", "信息安全", "泄密"],
    heading: "守牢保密底线，保障网络安全",
    text: [
      "落实保密和网络安全工作责任制，签订保密承诺书{tally:保密承诺书:份}，开展保密和网络安全教育{tally:保密网络安全教育:次}。" +
        "对涉密人员、涉密文件和涉密设备实行台账管理，开展保密检查{tally:保密检查:次}，网络安全检查和演练{tally:网络安全检查演练:次}，" +
        "发现并整改隐患{tally:整改保密网络隐患:处}。严禁在非涉密设备和工作群中处理、传输涉密信息，信息系统定期备份，" +
        "{prompt:保密网络安全情况:写明保密和网络安全的总体情况}。",
    ],
    brief:
      "签订保密承诺书{tally:保密承诺书:份}，开展保密检查{tally:保密检查:次}，网络安全检查和演练{tally:网络安全检查演练:次}，" +
      "整改隐患{tally:整改保密网络隐患:处}，{prompt:保密网络安全情况:写明保密和网络安全的总体情况}。",
  },
  {
    id: "ecology",
    topic: "business",
    forms: workForms,
    name: { zh: "生态环境保护", en: "The environment" },
    words: ["生态环保", "环保督察", "污染防治", "河长制", "垃圾分类", "绿色低碳"],
    kinds: workKinds,
    heading: "加强生态环境保护，落实污染防治任务",
    text: [
      "践行绿水青山就是金山银山的理念，落实生态环境保护党政同责、一岗双责，研究生态环保工作{tally:研究生态环保工作:次}。" +
        "围绕{prompt:污染防治重点:写明污染防治的重点领域}开展巡查检查{tally:生态环保巡查:次}，发现环境问题{tally:发现环境问题:个}，" +
        "完成整改{tally:整改环境问题:个}，办理环境信访{tally:环境信访:件}。组织党员干部参加植树、河道清理和垃圾分类，推行绿色办公，" +
        "{prompt:生态环保成效:写明生态环境指标和治理成效}。",
    ],
    brief:
      "落实生态环境保护责任，开展巡查检查{tally:生态环保巡查:次}，整改环境问题{tally:整改环境问题:个}，办理环境信访{tally:环境信访:件}，" +
      "{prompt:生态环保成效:写明生态环境指标和治理成效}。",
  },
  {
    id: "finance",
    topic: "business",
    forms: workForms,
    name: { zh: "财务预算和内控管理", en: "Money, purchasing, internal control" },
    words: ["财务管理", "预算", "政府采购", "内部控制", "三公经费", "国有资产", "绩效"],
    heading: "严格财务管理，规范采购和内控",
    text: [
      "坚持过紧日子，从严编制和执行预算，预算执行率{tally:预算执行率:%}，“三公”经费支出{tally:三公经费支出:万元}。" +
        "规范政府采购，完成采购项目{tally:政府采购项目:个}，大额支出由集体研究决定，采购、验收、付款由不同岗位办理。" +
        "开展内部审计和内控自查{tally:内控自查:次}，整改问题{tally:整改内控问题:个}，清查盘点固定资产，做到账实相符，" +
        "{prompt:财务内控情况:写明预算绩效、资产管理和内控建设的情况}。",
    ],
    brief:
      "从严执行预算，预算执行率{tally:预算执行率:%}，完成采购项目{tally:政府采购项目:个}，开展内部审计和内控自查{tally:内控自查:次}，" +
      "{prompt:财务内控情况:写明预算绩效、资产管理和内控建设的情况}。",
  },
];
