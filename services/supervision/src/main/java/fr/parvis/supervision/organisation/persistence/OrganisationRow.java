package fr.parvis.supervision.organisation.persistence;

import fr.parvis.commons.web.side.Side;
import fr.parvis.supervision.organisation.Employer;
import fr.parvis.supervision.organisation.Organisation;
import fr.parvis.supervision.organisation.OrganisationPart;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code organisation}. */
@Entity
@Table(name = "organisation")
class OrganisationRow {

    @Id
    UUID id = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    Side side = Side.NEUTRAL;

    @Enumerated(EnumType.STRING)
    OrganisationPart part = OrganisationPart.CARRIER;

    String name = "";

    String siren = "";

    Organisation toOrganisation() {
        return new Organisation(id, part, new Employer(name, siren));
    }
}
