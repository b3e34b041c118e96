/** Responses as they leave, answers and opinions as they arrive. */
@NullMarked
package fr.parvis.cooperation.response.messaging;

import org.jspecify.annotations.NullMarked;
