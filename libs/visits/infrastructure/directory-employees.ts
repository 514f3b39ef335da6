import { Injectable } from '@nestjs/common';
import { Directory } from '#directory/contracts';
import { Employees } from '../domain/employees.js';
import { EmployeeUnusable } from '../domain/visit-errors.js';

@Injectable()
export class DirectoryEmployees extends Employees {
  constructor(private readonly directory: Directory) {
    super();
  }

  async expectUsable(companyId: string, employeeId: string | null): Promise<void> {
    if (employeeId === null) return;
    const [found] = await this.directory.entries(companyId, [{ kind: 'employees', id: employeeId }]);
    if (!found?.active) throw new EmployeeUnusable(employeeId);
  }
}
