package fr.parvis.local.state;

import fr.parvis.embedded.EmbeddedException;

/** The four hundred ports of one antenna; they move together. */
public record PortBlock(int base) {
    private static final int DEFAULT_BASE = 28_000;
    private static final int SIZE = 400;
    private static final int LOWEST = 1_024;
    private static final int HIGHEST = 65_535;

    public PortBlock {
        if (base < LOWEST || base + SIZE > HIGHEST) {
            throw wrong(Integer.toString(base));
        }
    }

    /** The default block unless the text of PARVIS_PORT_BASE says otherwise. */
    public static PortBlock parse(String base) {
        if (base.isBlank()) {
            return new PortBlock(DEFAULT_BASE);
        }
        try {
            return new PortBlock(Integer.parseInt(base.strip()));
        } catch (NumberFormatException e) {
            throw wrong(base);
        }
    }

    public static PortBlock ofThisUser() {
        String base = System.getenv("PARVIS_PORT_BASE");
        return parse(base == null ? "" : base);
    }

    public int keycloak() {
        return base + 80;
    }

    public int kafka() {
        return base + 92;
    }

    public int kafkaController() {
        return base + 93;
    }

    public int at(int offset) {
        return base + offset;
    }

    private static EmbeddedException wrong(String base) {
        return new EmbeddedException(
                "PARVIS_PORT_BASE is %s and must be a number from %d to %d: correct it or leave it out."
                        .formatted(base, LOWEST, HIGHEST - SIZE));
    }
}
