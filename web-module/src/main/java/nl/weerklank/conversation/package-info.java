/** The pages of conversation rounds: planning, handing out cards, the table, and what somebody with a card sees. */
package nl.weerklank.conversation;
