package fr.parvis.portal.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** A browser without scripts: keeps cookies, follows redirects one by one, fills in forms. */
public final class Visitor {

    private static final int MOST_REDIRECTS = 10;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String base;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final List<String> setCookies = new ArrayList<>();

    public Visitor(String base) {
        this.base = base;
    }

    /** Who will sign in at the identity server from now on. */
    public static void signsIn(String subject, String roles, String more) {
        test(setting(PortalWorld.IDENTITY) + "/test/user?sub=" + subject + "&roles=" + roles + more);
    }

    /** A token of a machine of this side. */
    public static String machine() {
        return test(setting(PortalWorld.IDENTITY) + "/test/machine");
    }

    public static int refreshed() {
        return Integer.parseInt(test(setting(PortalWorld.IDENTITY) + "/test/refreshed"));
    }

    /** Tells the services around the portal what to do next. */
    public static String services(String what) {
        return test(setting(PortalWorld.SERVICES) + "/" + what);
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** Every cookie line that was ever received. */
    public List<String> setCookies() {
        return List.copyOf(setCookies);
    }

    /** One request, no redirect followed. */
    public HttpResponse<String> once(String path, String... headers) {
        return send(with(HttpRequest.newBuilder(at(path)).GET(), headers));
    }

    /** Follows redirects to the page that shows. */
    public HttpResponse<String> open(String path) {
        return follow(once(path));
    }

    /** Sends a form and follows. */
    public HttpResponse<String> submit(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return follow(send(with(request, headers)));
    }

    /** The hidden fields of the form on a page. */
    public static Map<String, String> hiddenFields(String html) {
        Map<String, String> fields = new HashMap<>();
        Matcher field = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">")
                .matcher(html);
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        return fields;
    }

    private HttpResponse<String> follow(HttpResponse<String> first) {
        HttpResponse<String> answer = first;
        for (int i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++) {
            URI next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(HttpRequest.newBuilder(endOfTls(next)).GET());
        }
        return answer;
    }

    /** As the ingress does: browsers speak TLS with it, it speaks HTTP with the portal. */
    private URI endOfTls(URI browsed) {
        URI portal = URI.create(base);
        boolean ours =
                "https".equals(browsed.getScheme()) && portal.getRawAuthority().equals(browsed.getRawAuthority());
        return ours ? URI.create(browsed.toString().replaceFirst("^https", "http")) : browsed;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        String held = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        HttpRequest ready = held.isEmpty()
                ? request.build()
                : request.header("Cookie", held).build();
        HttpResponse<String> answer = exchange(client, ready);
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String line) {
        setCookies.add(line);
        String[] pair = line.split(";", 2)[0].split("=", 2);
        if (line.contains("Max-Age=0") || pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private URI at(String path) {
        return path.startsWith("http") ? URI.create(path) : URI.create(base + path);
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static String test(String url) {
        try (HttpClient once = HttpClient.newHttpClient()) {
            return exchange(once, HttpRequest.newBuilder(URI.create(url)).build())
                    .body();
        }
    }

    private static HttpResponse<String> exchange(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
