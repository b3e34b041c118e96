package fr.parvis.facilitation.world;

import com.google.protobuf.ByteString;
import fr.parvis.commons.crypto.SealContext;
import fr.parvis.events.codes.ActorSector;
import fr.parvis.events.codes.LifeDomain;
import fr.parvis.events.codes.OrganisationKind;
import fr.parvis.events.demand.ConsentEvent;
import fr.parvis.events.demand.DisclosureEnded;
import fr.parvis.events.demand.EndReason;
import fr.parvis.events.demand.ErasureEvent;
import fr.parvis.events.demand.PersonErased;
import fr.parvis.events.demand.SupportAccepted;
import fr.parvis.events.demand.SupportEvent;
import fr.parvis.events.demand.SupportWithdrawn;
import fr.parvis.events.exchange.AcknowledgementEvent;
import fr.parvis.events.exchange.DirectoryEvent;
import fr.parvis.events.exchange.OrganisationListed;
import fr.parvis.events.exchange.RequestAcknowledged;
import fr.parvis.events.exchange.ResponseContent;
import fr.parvis.events.exchange.ResponseEvent;
import fr.parvis.events.exchange.ResponseProposed;
import fr.parvis.events.exchange.ResponseUpdated;
import fr.parvis.testkit.TestMessage;
import java.util.UUID;

/** What this service hears from others. */
public final class Happenings {

    public static final String SUPPORT = "demand.support.v1";
    public static final String CONSENT = "demand.consent.v1";
    public static final String ERASURES = "demand.erasures.v1";
    public static final String ACKNOWLEDGEMENTS = "exchange.to-demand.requests.v1";
    public static final String RESPONSES = "exchange.to-demand.responses.v1";
    public static final String DIRECTORY = "exchange.directory.v1";

    private Happenings() {}

    public static TestMessage accepted(SupportAccepted yes, long sequence) {
        SupportEvent event = SupportEvent.newBuilder().setAccepted(yes).build();
        return TestMessage.to(SUPPORT, yes.getProposalHandle())
                .event(SupportAccepted.getDescriptor().getFullName(), sequence, event.toByteArray());
    }

    public static TestMessage withdrawn(UUID proposal, UUID person, long sequence) {
        SupportEvent event = SupportEvent.newBuilder()
                .setWithdrawn(SupportWithdrawn.newBuilder()
                        .setProposalHandle(proposal.toString())
                        .setPersonReference(person.toString()))
                .build();
        return TestMessage.to(SUPPORT, proposal.toString())
                .event(SupportWithdrawn.getDescriptor().getFullName(), sequence, event.toByteArray());
    }

    public static TestMessage disclosureEnded(UUID handle, EndReason reason, long sequence) {
        ConsentEvent event = ConsentEvent.newBuilder()
                .setDisclosureEnded(DisclosureEnded.newBuilder()
                        .setHandle(handle.toString())
                        .setReason(reason))
                .build();
        return TestMessage.to(CONSENT, handle.toString())
                .event(DisclosureEnded.getDescriptor().getFullName(), sequence, event.toByteArray());
    }

    public static TestMessage erased(UUID person) {
        ErasureEvent event = ErasureEvent.newBuilder()
                .setErased(PersonErased.newBuilder()
                        .setPersonReference(person.toString())
                        .setErasedOn("2026-11-23"))
                .build();
        return TestMessage.to(ERASURES, person.toString())
                .event(PersonErased.getDescriptor().getFullName(), 1, event.toByteArray());
    }

    public static TestMessage acknowledged(UUID handle, String organisation, String expectedOn, long sequence) {
        AcknowledgementEvent event = AcknowledgementEvent.newBuilder()
                .setAcknowledged(RequestAcknowledged.newBuilder()
                        .setHandle(handle.toString())
                        .setOrganisation(organisation)
                        .setExpectedAnswerOn(expectedOn))
                .build();
        return TestMessage.to(ACKNOWLEDGEMENTS, handle.toString())
                .event(RequestAcknowledged.getDescriptor().getFullName(), sequence, event.toByteArray());
    }

    public static TestMessage proposed(UUID request, UUID handle, String organisation, String text, long sequence) {
        String type = ResponseProposed.getDescriptor().getFullName();
        ResponseContent content = content(type, request, handle, organisation, text);
        ResponseEvent event = ResponseEvent.newBuilder()
                .setProposed(ResponseProposed.newBuilder().setContent(content))
                .build();
        return TestMessage.to(RESPONSES, handle.toString()).event(type, sequence, event.toByteArray());
    }

    public static TestMessage updated(UUID request, UUID handle, String organisation, String text, long sequence) {
        String type = ResponseUpdated.getDescriptor().getFullName();
        ResponseContent content = content(type, request, handle, organisation, text);
        ResponseEvent event = ResponseEvent.newBuilder()
                .setUpdated(ResponseUpdated.newBuilder().setContent(content))
                .build();
        return TestMessage.to(RESPONSES, handle.toString()).event(type, sequence, event.toByteArray());
    }

    public static TestMessage listed(String code, OrganisationKind kind, String name, long sequence) {
        DirectoryEvent event = DirectoryEvent.newBuilder()
                .setOrganisation(OrganisationListed.newBuilder()
                        .setOrganisation(code)
                        .setKind(kind)
                        .setName(name)
                        .setDepartement("14")
                        .setProtocolInForce(true))
                .build();
        return TestMessage.to(DIRECTORY, code)
                .event(OrganisationListed.getDescriptor().getFullName(), sequence, event.toByteArray());
    }

    private static ResponseContent content(String type, UUID request, UUID handle, String organisation, String text) {
        return ResponseContent.newBuilder()
                .setRequestHandle(request.toString())
                .setResponseHandle(handle.toString())
                .setOrganisation(organisation)
                .setSector(ActorSector.COMMON_LAW)
                .setDomain(LifeDomain.HOUSING)
                .setCommuneCode("14118")
                .setStartOn("2027-01-15")
                .setCostCentsPerMonth(1500)
                .setText(seal(text, type, handle, "text"))
                .setConditions(seal("Une visite avant de décider.", type, handle, "conditions"))
                .build();
    }

    public static ByteString seal(String text, String type, UUID handle, String field) {
        return ByteString.copyFrom(SideKeys.toDemand().seal(text, new SealContext(type, handle, field)));
    }

    /** Opens, as the offer side, what this side sealed. */
    public static String open(ByteString sealed, String type, UUID handle, String field) {
        return SideKeys.asOffer().unseal(sealed.toByteArray(), new SealContext(type, handle, field));
    }
}
