package fr.parvis.facilitation.structure.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.structure.Bond;
import fr.parvis.facilitation.structure.StructureLink;
import fr.parvis.facilitation.structure.StructureLink.Agreement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "structure_link")
class StructureLinkRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Bond bond = Bond.FOLLOWED_BY;

    @Column(name = "name_sealed", updatable = false)
    byte[] nameSealed = {};

    @Column(name = "agreement_signed_on")
    @Nullable
    LocalDate agreementSignedOn;

    @Column(name = "states_demand_side")
    boolean statesDemandSide;

    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;

    @Column(insertable = false, updatable = false)
    long recorded;

    @Version
    long version;

    StructureLinkRow() {}

    StructureLinkRow(StructureLink link, DataKey key) {
        id = link.id();
        caseId = link.caseId().value();
        person = link.person().value();
        bond = link.bond();
        nameSealed = key.encrypt(link.name(), field());
        change(link);
    }

    final void change(StructureLink link) {
        Agreement agreement = link.agreement();
        agreementSignedOn = agreement == null ? null : agreement.signedOn();
        statesDemandSide = agreement != null && agreement.statesDemandSide();
        endedOn = link.endedOn();
    }

    StructureLink link(DataKey key) {
        return new StructureLink(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                bond,
                key.decrypt(nameSealed, field()),
                agreementSignedOn == null ? null : new Agreement(agreementSignedOn, statesDemandSide),
                endedOn,
                version);
    }

    private String field() {
        return "structure.name." + id;
    }
}
