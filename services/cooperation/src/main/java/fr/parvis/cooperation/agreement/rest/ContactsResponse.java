package fr.parvis.cooperation.agreement.rest;

import java.util.List;

/** Contacts of an agreement in the order in which they came, those that left included. */
public record ContactsResponse(List<AgreementContactResponse> items) {}
