package fr.parvis.commons.events.relay;

/**
 * What waits in one lane.
 *
 * @param rows committed rows not yet with the broker, without those behind a parked one
 * @param seconds age of the oldest of them
 * @param behind rows that wait behind a parked one
 * @param parked aggregates whose first waiting row was refused for good
 * @param held copies that wait for the end of their period
 */
record Backlog(long rows, double seconds, long behind, long parked, long held) {

    static final Backlog NONE = new Backlog(0, 0, 0, 0, 0);
}
