package fr.parvis.testkit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The key of the tests' identity server, made once per JVM; in system properties, because class loaders are many there.
 *
 * <p>Of 1024 bits, which no server of ours would take for its own: test JVMs have the quick compiler alone, and with it
 * a signature by 2048 bits takes 20 ms, by these 4; there is one for each account of a test. No test asks how strong it is.
 */
final class SigningKey {

    private static final int BITS = 1024;
    /** Asked by what builds the tokens, not by what a service verifies them with. */
    private static final String SHORT_KEYS = "smallrye.jwt.sign.relax-key-validation";

    private static final String PRIVATE = "parvis.testkit.signing-key.private";
    private static final String PUBLIC = "parvis.testkit.signing-key.public";

    private SigningKey() {}

    /** X.509 in Base64, as {@code quarkus.oidc.public-key} wants it. */
    static String publicKey() {
        ensure();
        return System.getProperty(PUBLIC);
    }

    static PrivateKey privateKey() {
        ensure();
        byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void ensure() {
        synchronized (System.getProperties()) {
            if (System.getProperty(PRIVATE) == null) {
                System.setProperty(SHORT_KEYS, "true");
                KeyPair pair = generate();
                Base64.Encoder base64 = Base64.getEncoder();
                System.setProperty(
                        PUBLIC, base64.encodeToString(pair.getPublic().getEncoded()));
                System.setProperty(
                        PRIVATE, base64.encodeToString(pair.getPrivate().getEncoded()));
            }
        }
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
