package fr.parvis.local.audit;

import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.Service;
import fr.parvis.local.doctor.Scrape;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the sealed access log of a service of a running antenna, page by page, as whoever reads its figures. */
final class ChainDownload {

    private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+)");

    private final PlatformDescription platform;
    private final Service service;

    ChainDownload(PlatformDescription platform, Service service) {
        this.platform = platform;
        this.service = service;
    }

    /** How many batches were written. */
    long write(String part, long after, Path file, OpenOption... how) throws IOException, InterruptedException {
        long batches = 0;
        try (Scrape scrape = new Scrape(platform);
                BufferedWriter out = Files.newBufferedWriter(file, how)) {
            long last = after;
            while (true) {
                List<String> page = page(scrape, part, last);
                if (page.isEmpty()) {
                    return batches;
                }
                for (String line : page) {
                    out.write(line);
                    out.write('\n');
                }
                batches += page.stream()
                        .filter(line -> NUMBER.matcher(line).find())
                        .count();
                last = number(page.getLast());
            }
        }
    }

    private List<String> page(Scrape scrape, String part, long after) throws IOException, InterruptedException {
        return scrape.text(service, "/q/access-log/%s?after=%d".formatted(part, after))
                .lines()
                .toList();
    }

    private static long number(String head) throws IOException {
        Matcher number = NUMBER.matcher(head);
        if (!number.find()) {
            throw new IOException("a page of the chain ended without a head");
        }
        return Long.parseLong(number.group(1));
    }
}
