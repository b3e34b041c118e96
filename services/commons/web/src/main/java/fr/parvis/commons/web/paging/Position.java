package fr.parvis.commons.web.paging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where a page ended: the sort keys of its last row, its id among them. It comes back through an encrypted cursor only, hence as it was written, and is
 * read in that order, from 0.
 */
public final class Position {

    private static final String BETWEEN = "|";

    private final String[] keys;

    Position(String written) {
        keys = written.split("\\|", -1);
    }

    /** What {@link Paging#page} asks for; no key holds a bar. */
    public static String of(Object... keys) {
        return Arrays.stream(keys).map(Object::toString).collect(Collectors.joining(BETWEEN));
    }

    public LocalDate day(int key) {
        return LocalDate.parse(keys[key]);
    }

    public LocalTime time(int key) {
        return LocalTime.parse(keys[key]);
    }

    public Instant instant(int key) {
        return Instant.parse(keys[key]);
    }

    public UUID id(int key) {
        return UUID.fromString(keys[key]);
    }

    public long number(int key) {
        return Long.parseLong(keys[key]);
    }

    public boolean flag(int key) {
        return Boolean.parseBoolean(keys[key]);
    }

    public <E extends Enum<E>> E code(int key, Class<E> type) {
        return Enum.valueOf(type, keys[key]);
    }
}
