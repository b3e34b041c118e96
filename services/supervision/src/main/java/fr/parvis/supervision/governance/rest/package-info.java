/** Governance over REST, neutral side only. */
@NullMarked
package fr.parvis.supervision.governance.rest;

import org.jspecify.annotations.NullMarked;
