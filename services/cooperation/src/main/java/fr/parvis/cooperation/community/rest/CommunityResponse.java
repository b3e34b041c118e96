package fr.parvis.cooperation.community.rest;

/** A Communauté 360 as the directory knows it. */
public record CommunityResponse(
        String code, String name, String departement, EmployerPart employer, boolean protocolInForce) {}
