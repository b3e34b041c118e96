package fr.parvis.persons.finding.persistence;

import fr.parvis.commons.crypto.IndexKeys;
import fr.parvis.commons.web.keys.WrappedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The key of the index follows each new epoch; the index itself stays. */
@ApplicationScoped
final class WrappedIndexKey {

    @Produces
    @Singleton
    WrappedRows row(IndexKeys keys) {
        return new WrappedRows(
                "name_index_key", "only_row", "boolean", (_, wrapped) -> keys.rewrap(NameIndexKey.INDEX, wrapped));
    }
}
