/** Says who is calling, for which organisation, and under which correlation id. */
@NullMarked
package fr.parvis.commons.web.caller;

import org.jspecify.annotations.NullMarked;
