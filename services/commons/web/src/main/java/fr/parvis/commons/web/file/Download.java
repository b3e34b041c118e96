package fr.parvis.commons.web.file;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;

/**
 * A file as it is sent out: saved and never shown in the window of the site, under a name that tells nothing; kept by nobody on the way.
 *
 * @param contentType what its bytes were found to be, never what a sender claims
 */
public record Download(String contentType, long sizeBytes, String fileName) {

    public Map<String, List<String>> headers() {
        return Map.of(
                HttpHeaders.CONTENT_TYPE,
                List.of(contentType),
                HttpHeaders.CONTENT_LENGTH,
                List.of(Long.toString(sizeBytes)),
                HttpHeaders.CONTENT_DISPOSITION,
                List.of("attachment; filename=\"" + fileName + "\""),
                HttpHeaders.CACHE_CONTROL,
                List.of("no-store"),
                "X-Content-Type-Options",
                List.of("nosniff"));
    }
}
