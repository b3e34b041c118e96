/** Writes down and counts what was refused and what was forwarded, without personal data (GAT-13, IND-53). */
@NullMarked
package fr.parvis.gateway.audit;

import org.jspecify.annotations.NullMarked;
