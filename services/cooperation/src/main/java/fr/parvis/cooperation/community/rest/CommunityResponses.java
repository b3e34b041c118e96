package fr.parvis.cooperation.community.rest;

import fr.parvis.cooperation.community.Community;
import fr.parvis.cooperation.community.Employer;
import fr.parvis.cooperation.community.ListedCommunity;

/** Between what callers write and what the feature knows. */
final class CommunityResponses {

    private CommunityResponses() {}

    static CommunityResponse of(ListedCommunity entry) {
        Community community = entry.community();
        return new CommunityResponse(
                community.code(),
                community.name(),
                community.departement(),
                EmployerPart.of(community.employer()),
                entry.protocolInForce());
    }

    static Community toCommunity(RegisterCommunityRequest request) {
        Employer employer = request.employer().toEmployer();
        return Community.first(request.code(), request.name().strip(), request.departement(), employer);
    }
}
