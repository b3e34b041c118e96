package fr.parvis.local.platform;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Whether an address answers 200 right now. */
public final class Http {
    private static final int MILLIS = 3_000;

    private Http() {}

    public static boolean ok(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(MILLIS);
            connection.setReadTimeout(MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notReachable) {
            return false;
        }
    }
}
