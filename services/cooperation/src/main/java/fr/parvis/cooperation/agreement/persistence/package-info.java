/** Where agreements, their versions and contacts are kept. */
@NullMarked
package fr.parvis.cooperation.agreement.persistence;

import org.jspecify.annotations.NullMarked;
