package fr.parvis.facilitation.directory.persistence;

import fr.parvis.facilitation.directory.Organisation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "organisation")
class OrganisationRow {

    @Id
    String code = "";

    @Enumerated(EnumType.STRING)
    Organisation.Kind kind = Organisation.Kind.COMMUNITY_360;

    String name = "";

    String departement = "";

    @Column(name = "protocol_in_force")
    boolean protocolInForce;

    OrganisationRow() {}

    OrganisationRow(Organisation organisation) {
        code = organisation.code();
        kind = organisation.kind();
        name = organisation.name();
        departement = organisation.departement();
        protocolInForce = organisation.protocolInForce();
    }

    Organisation organisation() {
        return new Organisation(code, kind, name, departement, protocolInForce);
    }
}
