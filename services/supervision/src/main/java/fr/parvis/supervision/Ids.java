package fr.parvis.supervision;

import java.util.UUID;

/** Makes handles and ids: random, derived from nothing, telling nothing about order or time. */
@FunctionalInterface
public interface Ids {

    UUID next();
}
