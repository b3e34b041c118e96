package fr.parvis.persons.export.rest;

import fr.parvis.persons.access.rest.AccessLogResource.Reading;
import fr.parvis.persons.act.rest.ActResponse;
import fr.parvis.persons.act.rest.PowerResponse;
import fr.parvis.persons.brought.rest.BroughtBodies.BroughtResponse;
import fr.parvis.persons.closing.rest.ClosingBodies.ClosingResponse;
import fr.parvis.persons.communication.rest.CommunicationSheet.CommunicationResponse;
import fr.parvis.persons.consent.rest.ConsentWithHistory;
import fr.parvis.persons.disagreement.rest.DisagreementsResource.DisagreementResponse;
import fr.parvis.persons.entourage.rest.EntourageAnswers.EntourageResponse;
import fr.parvis.persons.export.FileExport;
import fr.parvis.persons.export.FileExport.Around;
import fr.parvis.persons.export.FileExport.Decisions;
import fr.parvis.persons.export.FileExport.Sheets;
import fr.parvis.persons.handover.rest.HandOverBodies.HandOverResponse;
import fr.parvis.persons.hold.rest.HoldBodies.HoldResponse;
import fr.parvis.persons.household.rest.HouseholdSheet.HouseholdResponse;
import fr.parvis.persons.legalexception.rest.LegalExceptionResponse;
import fr.parvis.persons.locker.rest.LockerAnswers.LockerResponse;
import fr.parvis.persons.nocontact.rest.NoContactBodies.NoContactResponse;
import fr.parvis.persons.person.rest.PersonResponse;
import fr.parvis.persons.selfassessment.rest.SelfAssessmentBody;
import fr.parvis.persons.situation.rest.SituationBody;
import fr.parvis.persons.support.rest.ProposalResponse;
import fr.parvis.persons.trial.rest.TrialBodies.TrialResponse;
import fr.parvis.persons.voice.rest.VoiceBodies.VoiceResponse;
import java.time.Instant;
import java.util.List;

/**
 * Everything that is held of her here, each part as its own address shows it.
 *
 * @param readings newest first, as far back as the log goes
 * @param legalExceptions those released to her
 * @param legalHolds what keeps the file from being erased, lifted ones too
 * @param handOvers copies she let go to other antennas, without the packages
 */
public record ExportDocument(
        Instant exportedAt,
        PersonResponse person,
        HouseholdResponse household,
        CommunicationResponse communicationProfile,
        SelfAssessmentBody selfAssessment,
        SituationBody entourageSituation,
        List<TrialResponse> trials,
        EntourageResponse entourage,
        List<NoContactResponse> noContacts,
        List<PowerResponse> powers,
        List<DisagreementResponse> disagreements,
        LockerResponse locker,
        List<VoiceResponse> voices,
        List<ProposalResponse> supportProposals,
        List<ConsentWithHistory> consents,
        List<ActResponse> acts,
        List<Reading> readings,
        List<LegalExceptionResponse> legalExceptions,
        ClosingResponse closing,
        List<HoldResponse> legalHolds,
        List<HandOverResponse> handOvers,
        BroughtResponse broughtAlong) {

    static ExportDocument of(FileExport file) {
        Sheets sheets = file.sheets();
        Around around = file.around();
        Decisions decisions = file.decisions();
        return new ExportDocument(
                file.at(),
                PersonResponse.of(file.person()),
                HouseholdResponse.of(sheets.household()),
                CommunicationResponse.of(sheets.communication()),
                SelfAssessmentBody.of(sheets.selfAssessment().content()),
                SituationBody.of(sheets.situation().content()),
                sheets.trials().stream().map(TrialResponse::of).toList(),
                EntourageResponse.of(around.entourage()),
                around.noContacts().stream().map(NoContactResponse::of).toList(),
                around.powers().stream().map(PowerResponse::of).toList(),
                around.disagreements().stream().map(DisagreementResponse::of).toList(),
                LockerResponse.of(file.kept().locker()),
                file.kept().voices().stream().map(VoiceResponse::of).toList(),
                decisions.proposals().stream().map(ProposalResponse::of).toList(),
                decisions.consents().stream()
                        .map(consent -> ConsentWithHistory.of(consent, file.day()))
                        .toList(),
                decisions.acts().stream().map(ActResponse::of).toList(),
                file.traces().readings().stream().map(Reading::of).toList(),
                file.traces().legalExceptions().stream()
                        .map(LegalExceptionResponse::of)
                        .toList(),
                ClosingResponse.of(file.person().id().value(), file.ending().closing()),
                file.ending().holds().stream().map(HoldResponse::of).toList(),
                file.ending().handOvers().stream()
                        .map(one -> HandOverResponse.of(one, file.day()))
                        .toList(),
                BroughtResponse.of(file.ending().brought()));
    }

    @Override
    public String toString() {
        return "ExportDocument[…]";
    }
}
