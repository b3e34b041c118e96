package fr.parvis.e2e.antenna;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * As much of a browser as signing in takes: follows redirects, keeps cookies by host, sends a form. Like a browser, and
 * unlike most libraries, it knows that every name below {@code localhost} is this machine.
 */
final class Browser implements AutoCloseable {

    private static final int MOST_REDIRECTS = 12;
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern LOCAL = Pattern.compile("[a-z]+\\.localhost");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    /**
     * What is shown in the end.
     *
     * @param address after all redirects
     */
    record Page(URI address, int status, HttpResponse<String> answer) {

        String text() {
            return answer.body();
        }
    }

    Page open(String address) throws IOException, InterruptedException {
        return follow(URI.create(address), HttpRequest.newBuilder().GET());
    }

    /** Fills in the first form of a page and sends it. */
    Page send(Page page, Map<String, String> fields) throws IOException, InterruptedException {
        Matcher form = FORM.matcher(page.text());
        if (!form.find()) {
            throw new IOException(page.address() + " has no form: " + page.text());
        }
        URI action = page.address().resolve(form.group(1).replace("&amp;", "&"));
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return follow(
                action,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Names of the cookies kept for a host. */
    Map<String, String> cookiesOf(String host) {
        return Map.copyOf(cookies.getOrDefault(host, Map.of()));
    }

    private Page follow(URI first, HttpRequest.Builder begin) throws IOException, InterruptedException {
        URI at = first;
        HttpRequest.Builder request = begin;
        for (int redirects = 0; redirects < MOST_REDIRECTS; redirects++) {
            HttpResponse<String> answer = http.send(addressed(request, at), BodyHandlers.ofString());
            keep(at.getHost(), answer);
            String next = answer.headers().firstValue("Location").orElse("");
            if (answer.statusCode() / 100 != 3 || next.isEmpty()) {
                return new Page(at, answer.statusCode(), answer);
            }
            at = at.resolve(next);
            request = HttpRequest.newBuilder().GET();
        }
        throw new IOException("redirected for ever, in the end to " + at);
    }

    private HttpRequest addressed(HttpRequest.Builder request, URI at) {
        String host = at.getHost();
        if (LOCAL.matcher(host).matches()) {
            request.uri(URI.create(at.toString().replaceFirst(Pattern.quote(host), "127.0.0.1")))
                    .header("Host", at.getAuthority());
        } else {
            request.uri(at);
        }
        Map<String, String> kept = cookies.getOrDefault(host, Map.of());
        if (!kept.isEmpty()) {
            request.header(
                    "Cookie",
                    kept.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request.timeout(Duration.ofSeconds(30)).build();
    }

    private void keep(String host, HttpResponse<String> answer) {
        Map<String, String> kept = cookies.computeIfAbsent(host, _ -> new TreeMap<>());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String pair = cookie.substring(0, (cookie + ";").indexOf(';'));
            String name = pair.substring(0, pair.indexOf('='));
            String value = pair.substring(pair.indexOf('=') + 1);
            if (value.isEmpty() || cookie.toLowerCase(Locale.ROOT).contains("max-age=0")) {
                kept.remove(name);
            } else {
                kept.put(name, value);
            }
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
