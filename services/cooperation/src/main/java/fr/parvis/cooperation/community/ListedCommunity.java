package fr.parvis.cooperation.community;

/** A Communauté 360 and whether a protocol applies to it today. */
public record ListedCommunity(Community community, boolean protocolInForce) {}
