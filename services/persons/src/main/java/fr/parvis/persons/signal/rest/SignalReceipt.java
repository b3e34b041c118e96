package fr.parvis.persons.signal.rest;

/** All the agency ever learns. */
public record SignalReceipt(String status) {

    static final SignalReceipt RECEIVED = new SignalReceipt("RECEIVED");
}
