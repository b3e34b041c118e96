package fr.parvis.cooperation.community.messaging;

import fr.parvis.commons.events.Outbox;
import fr.parvis.commons.events.OutboxEvent;
import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.community.Community;
import fr.parvis.cooperation.community.Directory;
import fr.parvis.cooperation.community.ListedCommunity;
import fr.parvis.events.codes.OrganisationKind;
import fr.parvis.events.exchange.DirectoryEvent;
import fr.parvis.events.exchange.OrganisationListed;
import fr.parvis.events.statistics.InstitutionsEvent;
import fr.parvis.events.statistics.ProtocolState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Publishes entries of the directory; the key is the organisation's code, so that the last entry of each is kept. The
 * figures get their copy with the same version (IND-100).
 */
@ApplicationScoped
final class DirectoryEvents implements Directory {

    private final Outbox outbox;
    private final Days days;

    DirectoryEvents(Outbox outbox, Days days) {
        this.outbox = outbox;
        this.days = days;
    }

    @Override
    public Uni<Void> publish(ListedCommunity entry) {
        Community community = entry.community();
        OrganisationListed listed = OrganisationListed.newBuilder()
                .setOrganisation(community.code())
                .setKind(OrganisationKind.COMMUNITY_360)
                .setName(community.name())
                .setDepartement(community.departement())
                .setProtocolInForce(entry.protocolInForce())
                .build();
        DirectoryEvent event =
                DirectoryEvent.newBuilder().setOrganisation(listed).build();
        return outbox.append(OutboxEvent.of(event, community.code(), community.listing()))
                .chain(() -> outbox.append(OutboxEvent.of(copy(entry), community.code(), community.listing())));
    }

    private InstitutionsEvent copy(ListedCommunity entry) {
        ProtocolState state = ProtocolState.newBuilder()
                .setCommunity(entry.community().code())
                .setDay(days.today().toString())
                .setTerritory(entry.community().departement())
                .setInForce(entry.protocolInForce())
                .build();
        return InstitutionsEvent.newBuilder().setProtocolState(state).build();
    }
}
