/** Says, in plain words and under a stable code, why a request was not granted. Knows nothing of HTTP frameworks, so that rules may throw it. */
@NullMarked
package fr.parvis.commons.web.problem;

import org.jspecify.annotations.NullMarked;
