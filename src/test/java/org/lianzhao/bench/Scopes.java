package org.lianzhao.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;

/** What invented firms say they make, a few things each: one in thirteen names something that the measured gap looks for. */
final class Scopes {
    private static final List<String> PRODUCTS = List.of(
            "背光源", "导光板", "液晶显示模组", "触摸屏", "印制电路板", "覆铜板", "连接器", "电感器", "陶瓷电容器", "晶振", "锂离子电池", "电池管理系统", "充电桩", "传感器",
            "摄像头模组", "光学镜片", "光学薄膜", "导电胶", "绝缘材料", "散热器件", "精密结构件", "注塑件", "冲压件", "压铸件", "模具", "数控机床", "工业机器人", "减速器",
            "伺服电机", "控制器", "变压器", "高低压开关柜", "电线电缆", "光纤光缆", "照明灯具", "家用电器", "智能穿戴设备", "通信设备", "计算机外围设备", "医疗器械", "包装材料",
            "铝型材", "铜箔", "磁性材料", "稀土功能材料", "环保设备", "农业机械", "工程机械", "液压元件", "轴承", "紧固件", "阀门");
    private static final int EACH = 2;

    private Scopes() {}

    static String one(SplittableRandom random) {
        StringJoiner products = new StringJoiner("、", "研发、生产、销售：", "；货物进出口、技术进出口（依法须经批准的项目，经相关部门批准后方可开展经营活动）。");
        for (int i = 0; i < EACH; i++) {
            products.add(PRODUCTS.get(random.nextInt(PRODUCTS.size())));
        }
        return products.toString();
    }
}
