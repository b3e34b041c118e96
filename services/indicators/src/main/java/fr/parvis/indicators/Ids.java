package fr.parvis.indicators;

import java.util.UUID;

/** Makes ids: random, derived from nothing, telling nothing about order or time. */
@FunctionalInterface
public interface Ids {

    UUID next();
}
