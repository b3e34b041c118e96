package fr.parvis.commons.documents.forms;

import fr.parvis.commons.documents.Block;
import fr.parvis.commons.documents.Block.Choice;
import fr.parvis.commons.documents.Block.Direction;
import fr.parvis.commons.documents.Block.Field;
import fr.parvis.commons.documents.Block.Lines;
import fr.parvis.commons.documents.Block.Option;
import fr.parvis.commons.documents.Block.Table;
import fr.parvis.commons.documents.Entry;
import fr.parvis.commons.documents.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The words of one form in one language and reading: {@code forms/<code>[_easy]_<language>.properties}. */
final class Words {

    private static final String FOLDER = "/parvis/documents/forms/";

    private final Locale language;
    private final Properties words;

    private Words(Locale language, Properties words) {
        this.language = language;
        this.words = words;
    }

    static Words of(String code, Reading reading, Locale language) {
        String prefix = FOLDER + code + (reading == Reading.EASY ? "_easy" : "") + "_";
        Locale spoken = Words.class.getResource(prefix + language.getLanguage() + ".properties") == null
                ? Locale.FRENCH
                : Locale.of(language.getLanguage());
        return new Words(spoken, read(prefix + spoken.getLanguage() + ".properties"));
    }

    Locale language() {
        return language;
    }

    String text(String key) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no words for " + key);
        }
        return text;
    }

    Section section(String key, Block... blocks) {
        return new Section(text(key), List.of(blocks));
    }

    Field field(String key, Entry... entries) {
        return new Field(text(key), List.of(entries));
    }

    /** A field of several lines, an empty one where there are none. */
    Field field(String key, List<Entry> entries) {
        return new Field(text(key), entries);
    }

    /** The sentences {@code key.1}, {@code key.2} and so on. */
    Lines lines(String key) {
        List<Entry> lines = new ArrayList<>();
        for (int i = 1; words.containsKey(key + "." + i); i++) {
            lines.add(Entry.words(text(key + "." + i)));
        }
        return new Lines(lines);
    }

    /**
     * A table whose columns are named {@code key.<column>}.
     *
     * @param blanks empty rows to write in, below the others
     */
    Table table(String key, List<String> columns, List<List<Entry>> rows, int blanks) {
        List<List<Entry>> all = new ArrayList<>(rows);
        for (int i = 0; i < blanks; i++) {
            all.add(columns.stream().map(_ -> Entry.ROOM).toList());
        }
        return new Table(
                words.getProperty(key, ""),
                columns.stream().map(column -> text(key + "." + column)).toList(),
                all,
                Direction.ACROSS);
    }

    /** Boxes named {@code key.<option>}, one of them ticked, or none. */
    Choice choice(String key, @Nullable String ticked, String... options) {
        return new Choice(
                words.getProperty(key, ""),
                Arrays.stream(options)
                        .map(option -> option(key + "." + option, option.equals(ticked)))
                        .toList());
    }

    Choice yesOrNo(String key, @Nullable Boolean said) {
        return new Choice(text(key), List.of(option("yes", said != null && said), option("no", said != null && !said)));
    }

    private Option option(String key, boolean ticked) {
        return new Option(text(key), ticked ? text("ticked") : "");
    }

    Entry day(@Nullable LocalDate day) {
        return day == null ? Entry.ROOM : Entry.words(written(day));
    }

    Entry days(List<LocalDate> days) {
        return Entry.words(
                String.join(" - ", days.stream().map(day -> written(day)).toList()));
    }

    Entry time(LocalTime time) {
        String pattern = text(time.getMinute() == 0 ? "time.full" : "time");
        return Entry.words(DateTimeFormatter.ofPattern(pattern, language).format(time));
    }

    private String written(LocalDate day) {
        String pattern = text(day.getDayOfMonth() == 1 ? "day.first" : "day");
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }

    private static Properties read(String file) {
        Properties read = new Properties();
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            read.load(reader);
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
