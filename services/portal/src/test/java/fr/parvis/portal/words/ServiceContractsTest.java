package fr.parvis.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.portal.codes.ActAnswer;
import fr.parvis.portal.codes.AppointmentState;
import fr.parvis.portal.codes.CaseState;
import fr.parvis.portal.codes.CommissionState;
import fr.parvis.portal.codes.CommissionType;
import fr.parvis.portal.codes.ConsentState;
import fr.parvis.portal.codes.DataCategory;
import fr.parvis.portal.codes.FigureState;
import fr.parvis.portal.codes.GuestRole;
import fr.parvis.portal.codes.HerWord;
import fr.parvis.portal.codes.InterventionMode;
import fr.parvis.portal.codes.InterventionType;
import fr.parvis.portal.codes.LifeDomain;
import fr.parvis.portal.codes.Manner;
import fr.parvis.portal.codes.PeriodLength;
import fr.parvis.portal.codes.PresenceMode;
import fr.parvis.portal.codes.Purpose;
import fr.parvis.portal.codes.ReferentState;
import fr.parvis.portal.codes.SocialField;
import fr.parvis.portal.codes.Unit;
import fr.parvis.portal.cooperation.Knowledge;
import fr.parvis.portal.facilitation.AccompanimentList;
import fr.parvis.portal.facilitation.Agenda;
import fr.parvis.portal.facilitation.Appointments;
import fr.parvis.portal.facilitation.Cases;
import fr.parvis.portal.facilitation.Commissions;
import fr.parvis.portal.facilitation.ExcludedTopics;
import fr.parvis.portal.facilitation.Expressions;
import fr.parvis.portal.facilitation.Hours;
import fr.parvis.portal.facilitation.Interventions;
import fr.parvis.portal.facilitation.LifeProjects;
import fr.parvis.portal.facilitation.Referent;
import fr.parvis.portal.facilitation.Requests;
import fr.parvis.portal.facilitation.Responses;
import fr.parvis.portal.indicators.Evolution;
import fr.parvis.portal.indicators.Indicators;
import fr.parvis.portal.indicators.MaskingRules;
import fr.parvis.portal.indicators.Versions;
import fr.parvis.portal.persons.Acts;
import fr.parvis.portal.persons.Consent;
import fr.parvis.portal.persons.Entourage;
import fr.parvis.portal.persons.HerAct;
import fr.parvis.portal.persons.Me;
import fr.parvis.portal.persons.NoContact;
import fr.parvis.portal.persons.OnlyAct;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the portal reads and sends exists under that name in the interfaces the services publish. */
final class ServiceContractsTest {

    private static final Path PUBLISHED = Path.of(System.getProperty("parvis.root", "../.."), "docs/reference/api");

    @Test
    void readsOfPersonsWhatPersonsTells() throws IOException {
        Map<String, Object> schemas = schemas("persons");

        tells(schemas, "MeResponse", Me.class);
        tells(schemas, "ConsentResponse", Consent.class);
        tells(schemas, "RecipientBody", Consent.Recipient.class);
        tells(schemas, "EntourageResponse", Entourage.class);
        tells(schemas, "MemberWithNotes", Entourage.Item.class);
        tells(schemas, "MemberResponse", Entourage.Member.class);
        tells(schemas, "LinkResponse", Entourage.Known.class);
        tells(schemas, "NoContactResponse", NoContact.class);
        tells(schemas, "OnlyAct", OnlyAct.class);
        tells(schemas, "ActRequest", HerAct.class);
        names(schemas, "ConsentState", ConsentState.class);
        names(schemas, "ConsentPurpose", Purpose.class);
        names(schemas, "DataCategory", DataCategory.class);
        names(schemas, "LifeDomain", LifeDomain.class);
        names(schemas, "Manner", Manner.class);
        tells(schemas, "ActResponse", Acts.Act.class);
        names(schemas, "ActAnswer", ActAnswer.class);
    }

    @Test
    void readsOfFacilitationWhatFacilitationTells() throws IOException {
        Map<String, Object> schemas = schemas("facilitation");

        tells(schemas, "Act", HerAct.class);
        tells(schemas, "CaseResponse", Cases.Case.class);
        names(schemas, "CaseState", CaseState.class);
        tells(schemas, "LifeProjectResponse", LifeProjects.Version.class);
        tells(schemas, "ExpressionResponse", Expressions.Expression.class);
        tells(schemas, "RequestResponse", Requests.Request.class);
        tells(schemas, "ItemResponse", Requests.Item.class);
        tells(schemas, "ReceivedResponse", Responses.Response.class);
        tells(schemas, "GivenAnswer", Responses.Given.class);
    }

    @Test
    void readsOfHerMeetingsWhatFacilitationTells() throws IOException {
        Map<String, Object> schemas = schemas("facilitation");

        tells(schemas, "PageAppointmentResponse", Appointments.class);
        tells(schemas, "AppointmentResponse", Appointments.Appointment.class);
        tells(schemas, "PageCommissionResponse", Commissions.class);
        tells(schemas, "CommissionResponse", Commissions.Commission.class);
        tells(schemas, "CommissionPlanResponse", Commissions.Plan.class);
        tells(schemas, "Guest", Commissions.Guest.class);
        tells(schemas, "InvitationResponse", Commissions.Invitation.class);
        tells(schemas, "HerPartResponse", Commissions.HerPart.class);
        tells(schemas, "AgendaItemResponse", Agenda.Item.class);
        tells(schemas, "ExcludedTopicResponse", ExcludedTopics.Topic.class);
        tells(schemas, "NewExcludedTopicRequest", ExcludedTopics.New.class);
        tells(schemas, "TopicWithdrawalRequest", OnlyAct.class);
        names(schemas, "AppointmentState", AppointmentState.class);
        names(schemas, "InterventionMode", InterventionMode.class);
        names(schemas, "CommissionState", CommissionState.class);
        names(schemas, "CommissionType", CommissionType.class);
        names(schemas, "GuestRole", GuestRole.class);
        names(schemas, "PresenceMode", PresenceMode.class);
    }

    @Test
    void readsOfHerHoursWhatFacilitationTells() throws IOException {
        Map<String, Object> schemas = schemas("facilitation");

        tells(schemas, "HoursResponse", Hours.class);
        tells(schemas, "PageInterventionResponse", Interventions.class);
        tells(schemas, "InterventionResponse", Interventions.Intervention.class);
        tells(schemas, "WordRequest", Interventions.Said.class);
        names(schemas, "InterventionType", InterventionType.class);
        names(schemas, "Word", HerWord.class);
    }

    @Test
    void readsOfWhoAccompaniesHerWhatFacilitationTells() throws IOException {
        Map<String, Object> schemas = schemas("facilitation");

        tells(schemas, "AccompanimentResponse", AccompanimentList.class);
        tells(schemas, "ContactResponse", AccompanimentList.Contact.class);
        tells(schemas, "ProfessionalFields", AccompanimentList.Professional.class);
        tells(schemas, "ReferentResponse", Referent.class);
        tells(schemas, "DesignationResponse", Referent.Designation.class);
        tells(schemas, "DesignatedWorker", Referent.Worker.class);
        tells(schemas, "MandateDays", Referent.Mandate.class);
        tells(schemas, "ReferentWishRequest", Referent.Wish.class);
        names(schemas, "SocialField", SocialField.class);
        names(schemas, "ReferentState", ReferentState.class);
    }

    @Test
    void readsOfCooperationWhatCooperationTells() throws IOException {
        tells(schemas("cooperation"), "KnowledgeResponse", Knowledge.class);
    }

    @Test
    void readsOfIndicatorsWhatIndicatorsTells() throws IOException {
        Map<String, Object> schemas = schemas("indicators");

        tells(schemas, "IndicatorResponse", Indicators.Indicator.class);
        tells(schemas, "WordingPart", Indicators.Wording.class);
        tells(schemas, "VersionsResponse", Versions.class);
        tells(schemas, "SeriesPart", Evolution.Series.class);
        tells(schemas, "PointPart", Evolution.Point.class);
        tells(schemas, "Explanation", Evolution.Explanation.class);
        tells(schemas, "MaskingRulesResponse", MaskingRules.class);
        names(schemas, "State", FigureState.class);
        names(schemas, "Unit", Unit.class);
        names(schemas, "PeriodLength", PeriodLength.class);
    }

    private static void tells(Map<String, Object> schemas, String schema, Class<? extends Record> read) {
        List<String> fields = Arrays.stream(read.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(map(map(schemas.get(schema)).get("properties")))
                .as(schema)
                .containsKeys(fields.toArray(String[]::new));
    }

    private static void names(Map<String, Object> schemas, String schema, Class<? extends Enum<?>> codes) {
        List<String> known =
                Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
        assertThat(map(schemas.get(schema)).get("enum"))
                .as(schema)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    private static Map<String, Object> schemas(String service) throws IOException {
        try (Reader file = Files.newBufferedReader(PUBLISHED.resolve(service + ".yaml"))) {
            Map<String, Object> api = map(new Yaml().load(file));
            return map(map(api.get("components")).get("schemas"));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object yaml) {
        return (Map<String, Object>) Objects.requireNonNull(yaml, "not published");
    }
}
