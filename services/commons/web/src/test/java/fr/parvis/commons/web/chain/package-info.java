/** Shows how a log is sealed by the clock. */
@NullMarked
package fr.parvis.commons.web.chain;

import org.jspecify.annotations.NullMarked;
