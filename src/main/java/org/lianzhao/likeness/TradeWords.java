package org.lianzhao.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a name that say what a firm does: what stands before the first of them is the firm's own word (字号). */
final class TradeWords {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private static final Set<String> ALL =
            new HashSet<>(List.of(("科技 技术 电子 电器 电气 电力 电机 电源 电路 集成电路 半导体 微电子 光电 光学 光伏 光纤 材料 新材 新材料 新能源 能源 汽车 "
                            + "车业 机械 机电 机器人 机床 装备 设备 制造 智能 智造 智控 自动化 信息 软件 网络 通信 通讯 数据 数科 数控 计算机 电脑 互联网 物联网 数码 数字 医疗 "
                            + "医药 制药 药业 生物 生命 健康 器械 化工 化学 化纤 环保 环境 食品 饮料 农业 农牧 农林 种业 实业 工业 产业 集团 控股 投资 资本 资产 创投 "
                            + "发展 开发 贸易 商贸 工贸 进出口 国际 物流 供应链 运输 快递 建设 建筑 建材 工程 装饰 置业 地产 房地产 物业 文化 传媒 传播 广告 教育 培训 "
                            + "咨询 服务 管理 餐饮 酒店 旅游 服饰 服装 制衣 鞋业 纺织 家居 家具 玩具 包装 印刷 塑胶 塑料 橡胶 五金 金属 钢铁 钢构 铝业 铜业 铝材 矿业 "
                            + "精密 精工 模具 仪器 仪表 传感 传感器 检测 测控 激光 显示 照明 灯饰 电池 锂电 锂能 锂业 动力 储能 航空 航天 无人机 船舶 轨道 支付 金融 银行 "
                            + "证券 基金 保险 财务 租赁 担保 安全 安防 系统 云计算 股份 人工智能 大数据 区块链 超市 商店 加工 养殖 种植 水泥 陶瓷 玻璃 纸业 木业 茶业 酒业 "
                            + "石油 石化 燃气 水务 水利 热力 设计 规划 研究 研发 创新 创业 孵化 终端 零部件 线缆 电缆 电线 阀门 轴承 泵业 齿轮 视觉 芯片 存储 微纳 射频 "
                            + "元器件 变压器 连接器 电容 电感 磁材 日化 日用品 宠物 饲料 粮油 食用油 乳业 畜牧 水产 园林 市政 路桥 勘测 测绘 影视 游戏 体育 人力 劳务 财税 "
                            + "电商 电子商务 商务 百货 连锁 批发 零售")
                    .split(" ")));

    // what a short name keeps for its sound, whatever the firm does
    private static final Set<String> GENERAL = Set.of(
            "", "科技", "股份", "技术", "集团", "控股", "智能", "信息", "实业", "电子", "国际", "企业", "发展", "数字", "数科", "软件", "网络", "数据");

    // with these behind it a firm's own word says no more than alone
    private static final Set<String> SAY_NOTHING =
            Set.of("科技", "技术", "网络", "信息", "互联网", "计算机", "系统", "发展", "控股", "股份", "国际");

    private TradeWords() {}

    /** Where the first of them begins, behind at least two characters; the name's length where there is none. */
    static int firstIn(String name) {
        for (int start = SHORTEST; start <= name.length() - SHORTEST; start++) {
            for (int length = SHORTEST; length <= LONGEST && start + length <= name.length(); length++) {
                if (ALL.contains(name.substring(start, start + length))) {
                    return start;
                }
            }
        }
        return name.length();
    }

    /** Whether a text is made of such words only. */
    static boolean areAllOf(String text) {
        return areAllOf(ALL, text);
    }

    /** Whether a text is made only of words that tell no firm from another of its own word. */
    static boolean sayNothing(String text) {
        return areAllOf(SAY_NOTHING, text);
    }

    private static boolean areAllOf(Set<String> words, String text) {
        if (text.isEmpty()) {
            return true;
        }
        for (int length = SHORTEST; length <= Math.min(LONGEST, text.length()); length++) {
            if (words.contains(text.substring(0, length)) && areAllOf(words, text.substring(length))) {
                return true;
            }
        }
        return false;
    }

    static boolean isGeneral(String trade) {
        return GENERAL.contains(trade);
    }
}
