/** Wijken: where something happens. A postcode finds the wijk and is forgotten at once (RES-03). */
package nl.weerklank.neighbourhood;
