import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';

/**
 * The databases of a computer, for the second copy of the store. They go on working for some turns after a life's
 * calls.
 */
export function databases() {
  const factory = new IDBFactory();
  let open = 0;
  return {
    indexedDB: {
      open: (name: string, version?: number) => {
        open += 1;
        const request = factory.open(name, version);
        request.addEventListener('success', () => {
          const { result } = request;
          const close = result.close.bind(result);
          result.close = () => {
            open -= 1;
            close();
          };
        });
        return request;
      },
      deleteDatabase: (name: string) => factory.deleteDatabase(name),
    },
    isBusy: () => open > 0,
  };
}
