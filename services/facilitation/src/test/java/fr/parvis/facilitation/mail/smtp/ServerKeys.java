package fr.parvis.facilitation.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Keys of a mail server, and the certificate by which it is trusted under its name. */
record ServerKeys(SSLContext context, Path certificate) {

    private static final String PASSWORD = "keys-of-a-test";

    static ServerKeys of(String name) throws IOException, GeneralSecurityException, InterruptedException {
        Path folder = Files.createTempDirectory("mail-keys");
        Path store = folder.resolve("server.p12");
        Path certificate = folder.resolve("server.crt");
        keytool(store, "-genkeypair", "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "san=dns:" + name);
        keytool(store, "-exportcert", "-rfc", "-file", certificate.toString());
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return new ServerKeys(context, certificate);
    }

    private static void keytool(Path store, String... what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/keytool").toString());
        command.addAll(List.of(what));
        command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
        Process made = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor()).as(said).isZero();
    }
}
