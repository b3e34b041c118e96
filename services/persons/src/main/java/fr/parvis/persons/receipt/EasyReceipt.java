package fr.parvis.persons.receipt;

import fr.parvis.persons.act.Act;
import fr.parvis.persons.consent.Explained;
import fr.parvis.persons.consent.Period;
import fr.parvis.persons.consent.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The receipt she reads: short lines, one thing on each, nothing she has to know before. */
public final class EasyReceipt {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ReceiptWords words;

    public EasyReceipt(ReceiptWords words) {
        this.words = words;
    }

    /** Plain text in French, at most one sentence a line; ready to be printed. */
    public String of(Receipt receipt) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("receipt.title"));
        lines.add("");
        if (receipt.isByRepresentative()) {
            inHerPlace(receipt, lines);
        } else {
            hers(receipt, lines);
        }
        who(receipt, lines);
        what(receipt.consent().terms().scope(), lines);
        why(receipt, lines);
        when(receipt.consent().terms().period(), lines);
        lines.add("");
        words.of("receipt.rights").lines().forEach(lines::add);
        lines.add("");
        lines.add(words.of("receipt.number") + " " + receipt.consent().id());
        lines.add(words.of("receipt.printed") + " " + day(receipt.issuedAt()));
        return String.join("\n", lines) + "\n";
    }

    private void hers(Receipt receipt, List<String> lines) {
        Act act = receipt.act();
        lines.add(receipt.endedWithoutHer() ? words.of("receipt.over") : words.of(receipt.state()));
        if (act != null) {
            lines.add(words.of("receipt.said") + " " + day(act.performedAt()) + ".");
            lines.add(words.of(act.proof().manner()));
        }
    }

    /** Never "you said": she did not. What she herself thinks of it stands in the register of acts. */
    private void inHerPlace(Receipt receipt, List<String> lines) {
        Act act = receipt.act();
        words.of("receipt.represented").lines().forEach(lines::add);
        lines.add(words.of("represented-" + ReceiptWords.keyOf(receipt.state())));
        if (act != null) {
            lines.add(words.of("receipt.decided") + " " + day(act.performedAt()) + ".");
        }
    }

    private void who(Receipt receipt, List<String> lines) {
        titled("receipt.who", lines);
        lines.addAll(receipt.recipient());
    }

    private void what(Scope scope, List<String> lines) {
        titled("receipt.what", lines);
        Stream.<Enum<?>>concat(
                        scope.dataCategories().stream().sorted(),
                        scope.lifeDomains().stream().sorted())
                .map(code -> "- " + words.of(code))
                .forEach(lines::add);
    }

    private void why(Receipt receipt, List<String> lines) {
        Explained explained = receipt.consent().terms().explained();
        titled("receipt.why", lines);
        lines.add(words.of(receipt.consent().terms().purpose()));
        addIfSaid(explained.objective(), lines);
        if (explained.limits() != null) {
            titled("receipt.except", lines);
            addIfSaid(explained.limits(), lines);
        }
    }

    private void when(Period period, List<String> lines) {
        titled("receipt.when", lines);
        lines.add(words.of("receipt.from") + " " + day(period.from()) + ".");
        if (period.until() != null) {
            lines.add(words.of("receipt.until") + " " + day(period.until()) + ".");
        }
        if (period.reviewOn() != null) {
            lines.add(words.of("receipt.review") + " " + day(period.reviewOn()) + ".");
        }
    }

    private void titled(String key, List<String> lines) {
        lines.add("");
        lines.add(words.of(key));
    }

    private static void addIfSaid(@Nullable String text, List<String> lines) {
        if (text != null) {
            lines.add(text);
        }
    }

    private static String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, PARIS));
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
