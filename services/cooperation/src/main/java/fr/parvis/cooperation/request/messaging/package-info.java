/** Released requests as they arrive, and acknowledgements as they leave. */
@NullMarked
package fr.parvis.cooperation.request.messaging;

import org.jspecify.annotations.NullMarked;
