package org.lianzhao.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature (加签) of a 钉钉 robot: HMAC-SHA256 of the moment and the secret, under the secret.
 * See https://open.dingtalk.com/document/orgapp/customize-robot-security-settings
 */
final class DingTalkSign {
    private static final String ALGORITHM = "HmacSHA256";

    private DingTalkSign() {}

    /** What is put behind the address. */
    static String parameters(Instant now, String secret) {
        long moment = now.toEpochMilli();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            byte[] sign = mac.doFinal((moment + "\n" + secret).getBytes(UTF_8));
            return "timestamp=" + moment + "&sign="
                    + URLEncoder.encode(Base64.getEncoder().encodeToString(sign), UTF_8);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
