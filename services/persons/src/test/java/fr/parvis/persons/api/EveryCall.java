package fr.parvis.persons.api;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;

import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** A call that succeeds, for every endpoint of the policy table. */
final class EveryCall {

    private EveryCall() {}

    static Map<String, IntFunction<Response>> calls() {
        Map<String, IntFunction<Response>> calls = new TreeMap<>();
        calls.putAll(ReadingCalls.of(aSupportedPerson()));
        calls.putAll(RegisteringCalls.of(aPerson()));
        calls.putAll(ConsentCalls.of(aPerson()));
        calls.putAll(ServiceCalls.of(aSupportedPerson()));
        calls.putAll(EntourageCalls.of(aSupportedPerson()));
        calls.putAll(NoContactCalls.of(aSupportedPerson()));
        calls.putAll(PowerCalls.of(aSupportedPerson()));
        calls.putAll(SheetCalls.of(aPerson()));
        calls.putAll(SupportCalls.of(aSupportedPerson()));
        calls.putAll(LegalExceptionCalls.of(aPerson()));
        calls.putAll(EndingCalls.of(aPerson(), aPerson(), aPerson()));
        calls.putAll(LockerCalls.of(aSupportedPerson()));
        calls.putAll(VoiceCalls.of(aSupportedPerson()));
        calls.putAll(HandOverCalls.of(aSupportedPerson()));
        return calls;
    }
}
