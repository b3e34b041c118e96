package fr.parvis.cooperation.response;

/** A response as it is kept. */
public record StoredResponse(Response response, EncryptedWords words, SaidByPerson said) {}
