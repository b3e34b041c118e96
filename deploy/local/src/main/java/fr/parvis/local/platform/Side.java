package fr.parvis.local.platform;

import java.util.Locale;

/** A side of the antenna and where its PostgreSQL listens in the block of ports. */
public enum Side {
    DEMAND(32),
    OFFER(33),
    NEUTRAL(34);

    private final int databaseOffset;

    Side(int databaseOffset) {
        this.databaseOffset = databaseOffset;
    }

    public int databaseOffset() {
        return databaseOffset;
    }

    /** As configuration and file names write it. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String database() {
        return "postgresql-" + lower();
    }

    /** The side that this one seals texts for. */
    public Side opposite() {
        return switch (this) {
            case DEMAND -> OFFER;
            case OFFER -> DEMAND;
            case NEUTRAL -> throw new IllegalStateException("no text crosses to or from neutral");
        };
    }
}
