package fr.parvis.specimen.stored.rest;

import fr.parvis.specimen.stored.persistence.Row;

/** Shows a row to the world. */
final class ShowsARow {
    String show(Row row) {
        return row.id;
    }
}
