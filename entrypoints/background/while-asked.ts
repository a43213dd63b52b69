/**
 * A function that does a round of work. Asked again while it works, it does one more round afterwards; rounds never run at
 * the same time. A round gives whether it went well: after one that did not, nothing is done until it is asked anew.
 */
export function whileAsked(round: () => Promise<boolean>): () => void {
  let isAsked = false;
  let isWorking = false;
  const work = async () => {
    isAsked = true;
    if (isWorking) return;
    isWorking = true;
    try {
      let isWell = true;
      while (isAsked && isWell) {
        isAsked = false;
        isWell = await round();
      }
    } finally {
      isWorking = false;
    }
  };
  return () => void work();
}
