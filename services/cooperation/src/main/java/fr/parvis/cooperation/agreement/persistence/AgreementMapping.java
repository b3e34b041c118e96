package fr.parvis.cooperation.agreement.persistence;

import fr.parvis.cooperation.agreement.Agreement;
import fr.parvis.cooperation.agreement.AgreementParty;
import fr.parvis.cooperation.agreement.AgreementSignature;
import fr.parvis.cooperation.agreement.AgreementVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns stored rows into the aggregate and back. */
final class AgreementMapping {

    private AgreementMapping() {}

    static Agreement toAgreement(AgreementRow row, List<VersionRow> versions) {
        return new Agreement(
                row.id,
                row.antenna,
                row.kind,
                row.draftedOn,
                versions.stream().map(AgreementMapping::toVersion).toList(),
                row.nextReviewOn,
                ending(row),
                row.version);
    }

    static AgreementRow newRow(Agreement agreement) {
        AgreementRow row = new AgreementRow();
        row.id = agreement.id();
        row.antenna = agreement.antenna();
        row.kind = agreement.kind();
        row.draftedOn = agreement.draftedOn();
        return row;
    }

    static VersionRow newVersion(UUID agreement, AgreementVersion version) {
        VersionRow row = new VersionRow();
        row.id = UUID.randomUUID();
        row.agreement = agreement;
        row.number = version.number();
        change(row, version);
        return row;
    }

    static void change(VersionRow row, AgreementVersion version) {
        row.content = AgreementContentJson.write(version.content());
        row.signedOn = version.signedOn();
        List<String> parties =
                version.content().parties().stream().map(AgreementParty::code).toList();
        row.parties.retainAll(parties);
        row.parties.addAll(parties);
        row.signatures
                .keySet()
                .retainAll(version.signatures().stream()
                        .map(AgreementSignature::party)
                        .toList());
        version.signatures()
                .forEach(one -> row.signatures.computeIfAbsent(one.party(), _ -> AgreementSignatureValue.of(one)));
    }

    private static AgreementVersion toVersion(VersionRow row) {
        List<AgreementSignature> signatures = row.signatures.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().toSignature(entry.getKey()))
                .toList();
        return new AgreementVersion(row.number, AgreementContentJson.read(row.content), signatures, row.signedOn);
    }

    private static Agreement.@Nullable Ending ending(AgreementRow row) {
        LocalDate on = row.endedOn;
        String reason = row.endReason;
        String by = row.endedBy;
        return on == null || reason == null || by == null ? null : new Agreement.Ending(on, reason, by);
    }
}
