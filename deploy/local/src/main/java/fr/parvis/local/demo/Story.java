package fr.parvis.local.demo;

import java.util.ArrayList;
import java.util.List;

/** What the journey learnt on its way and later chapters need. */
final class Story {

    String personId = "";
    String proposalId = "";
    String caseId = "";
    final List<String> expressions = new ArrayList<>();
    String request = "";
    String response = "";
    String opinion = "";
}
