package fr.parvis.facilitation.territory;

import fr.parvis.data.territory.Commune;
import fr.parvis.data.territory.Epci;
import fr.parvis.data.territory.Territories;
import fr.parvis.facilitation.facilitator.Territory;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Loaded once when the service starts, about a tenth of a second. */
@Startup
@Singleton
final class OfficialTerritory implements Territory {

    private final Territories territories = Territories.load();

    @Override
    public Optional<Place> place(String communeCode) {
        return territories.commune(communeCode).map(this::place);
    }

    private Place place(Commune commune) {
        return new Place(
                territories.current(commune).code(),
                territories.epciOf(commune.code()).map(Epci::code),
                commune.departement());
    }
}
