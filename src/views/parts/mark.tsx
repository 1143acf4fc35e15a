/** The product's mark; the name stands beside it. */
export function Mark() {
  return <img class="mark" src="/icons/contrepartie.svg" width="24" height="24" alt="" />;
}
