package fr.parvis.data.demo.load;

import java.util.List;
import java.util.stream.Stream;

/** Wordings the loader asks for, as persons publishes them. */
final class Wordings {
    private Wordings() {}

    static List<String> all() {
        return Stream.of(
                        "support-decision",
                        "expression",
                        "priority-mark",
                        "release",
                        "withdrawal",
                        "request-close",
                        "answer-to-response",
                        "coherence-release",
                        "sheet-validation",
                        "entourage-choice",
                        "no-contact",
                        "consent.contact-third-party",
                        "consent.share-with-named-actor",
                        "consent.satisfaction-survey",
                        "consent.complementary-assessment",
                        "consent.entourage-involvement")
                .flatMap(key -> Stream.of(wording(key, "STANDARD"), wording(key, "EASY_TO_READ")))
                .toList();
    }

    private static String wording(String key, String variant) {
        return "{\"key\": \"%s\", \"variant\": \"%s\", \"version\": \"%s.1\", \"sha256\": \"%s\"}"
                .formatted(key, variant, key, "f".repeat(64));
    }
}
